/**
 * Measures the program against rendered people whose every joint is known: {@link
 * plumbline.accuracy.AccuracyTool} writes {@code calibration/accuracy.toml}, {@code
 * accuracy-evidence.toml} and {@code src/site/markdown/accuracy.md}.
 */
@NullMarked
package plumbline.accuracy;

import org.jspecify.annotations.NullMarked;
