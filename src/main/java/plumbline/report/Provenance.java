package plumbline.report;

/**
 * What an analysis was made with, so that it can be repeated.
 *
 * @param appVersion of this program
 * @param modelName {@code lite}, {@code full} or {@code heavy}
 * @param modelSha256 checksum of the model's file
 * @param settingsSha256 checksum of the settings in force
 */
public record Provenance(
    String appVersion, String modelName, String modelSha256, String settingsSha256) {}
