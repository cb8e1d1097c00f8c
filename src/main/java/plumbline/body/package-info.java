/**
 * The human body as the rest of the program sees it: 33 landmarks in image pixels and in metres.
 *
 * <p>Immutable values, JDK only. May depend on nothing else; everything may depend on it.
 */
@NullMarked
package plumbline.body;

import org.jspecify.annotations.NullMarked;
