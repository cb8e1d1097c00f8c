/**
 * How fast the program is, measured part by part and written into the documentation by {@link
 * plumbline.speed.SpeedTool}. Never part of a test run; may use everything.
 */
@NullMarked
package plumbline.speed;

import org.jspecify.annotations.NullMarked;
