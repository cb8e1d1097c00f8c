/** Starts the program; wires the parts together and holds no logic. */
@NullMarked
package plumbline;

import org.jspecify.annotations.NullMarked;
