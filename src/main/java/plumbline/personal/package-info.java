/**
 * What is measured of one person before they exercise, and what it makes of the numbers that judge
 * them.
 *
 * <p>Pure; time is an argument. May depend on analysis and everything below it.
 */
@NullMarked
package plumbline.personal;

import org.jspecify.annotations.NullMarked;
