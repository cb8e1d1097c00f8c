/**
 * The exercises, one file each, their catalog, and what they share: rules, and how one limb is
 * read.
 *
 * <p>Stateless definitions. May depend on scoring and what is below it; nothing but the catalog's
 * users depends on them.
 */
@NullMarked
package plumbline.exercises;

import org.jspecify.annotations.NullMarked;
