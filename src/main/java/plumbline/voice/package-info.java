/**
 * What a person hears: the words of a cue in the operating system's own voice, and soft tones.
 *
 * <p>Nothing here ever throws at its caller or makes it wait: where there is no voice a chime takes
 * its place, and where there is no sound either, silence. One thread of its own. Uses the JDK
 * (processes, javax.sound.sampled) and the small file in which the volume is kept.
 */
@NullMarked
package plumbline.voice;

import org.jspecify.annotations.NullMarked;
