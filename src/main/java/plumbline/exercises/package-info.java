/**
 * The exercises, one file each, and their catalog.
 *
 * <p>Stateless definitions. May depend on scoring and what is below it; nothing but the catalog's
 * users depends on them.
 */
@NullMarked
package plumbline.exercises;

import org.jspecify.annotations.NullMarked;
