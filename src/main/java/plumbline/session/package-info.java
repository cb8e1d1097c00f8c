/**
 * Where all threads live: reading, analysing and handing over to whoever shows the result.
 *
 * <p>Thread "camera" reads frames, thread "analysis" owns the pose estimator and the analyser; what
 * they make is immutable and crosses to the screen through {@link plumbline.session.LatestValue}.
 * May depend on the core and on the edges (capture, pose); never on ui or cli.
 */
@NullMarked
package plumbline.session;

import org.jspecify.annotations.NullMarked;
