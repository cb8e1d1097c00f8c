/**
 * Files of a person: small ones that the program keeps between two starts, ones that only their
 * owner may read, ones that are complete or not there.
 *
 * <p>Depends on nothing.
 */
@NullMarked
package plumbline.files;

import org.jspecify.annotations.NullMarked;
