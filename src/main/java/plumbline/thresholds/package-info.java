/**
 * Numbers that a person may change: declared once, beside the rule that uses them, and looked up by
 * that declaration.
 *
 * <p>Immutable values, JDK only. May depend on nothing else.
 */
@NullMarked
package plumbline.thresholds;

import org.jspecify.annotations.NullMarked;
