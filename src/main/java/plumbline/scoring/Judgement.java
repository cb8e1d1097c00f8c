package plumbline.scoring;

import java.util.Optional;

/**
 * A movement that was weighed as one way of doing an exercise, and what was said about it.
 *
 * @param said empty for jitter that was worth no word
 */
public record Judgement(Variant variant, Evidence evidence, Optional<RepVerdict> said) {}
