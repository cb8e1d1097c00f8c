/**
 * The settings file: generated from the declared thresholds, parsed and checked against them.
 *
 * <p>Immutable values and pure functions, except {@link plumbline.settings.SettingsFile}, which
 * reads the file. May depend on the core, files and tomlj.
 */
@NullMarked
package plumbline.settings;

import org.jspecify.annotations.NullMarked;
