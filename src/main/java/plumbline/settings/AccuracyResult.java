package plumbline.settings;

import java.util.Optional;
import plumbline.kinematics.ErrorBands;

/**
 * What came of reading the measured error bands. There are always bands to go on with.
 *
 * @param bands the wide ones when the file is missing or damaged
 * @param mistake the first thing that is wrong with the file
 */
public record AccuracyResult(ErrorBands bands, Optional<SettingsMistake> mistake) {}
