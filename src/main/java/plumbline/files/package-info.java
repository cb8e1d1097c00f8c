/**
 * Small files that the program keeps for a person between two starts.
 *
 * <p>Depends on nothing.
 */
@NullMarked
package plumbline.files;

import org.jspecify.annotations.NullMarked;
