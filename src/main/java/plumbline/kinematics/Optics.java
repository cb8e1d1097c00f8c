package plumbline.kinematics;

import java.util.List;
import java.util.Optional;
import plumbline.body.ImageSize;

/**
 * What is known about the lens of the camera that is looked through, at one or more resolutions.
 * Immutable.
 */
public final class Optics {
  private static final Optics UNKNOWN = new Optics(List.of());

  private final List<Lens> lenses;

  private Optics(List<Lens> lenses) {
    this.lenses = List.copyOf(lenses);
  }

  /** Of a camera that nobody has measured. */
  public static Optics unknown() {
    return UNKNOWN;
  }

  /** Of a camera whose lens was measured at these resolutions. */
  public static Optics of(List<Lens> lenses) {
    return new Optics(lenses);
  }

  /** The measured lens for such pictures: of this size, else scaled from one of the same shape. */
  public Optional<Lens> measured(ImageSize size) {
    return lenses.stream()
        .filter(lens -> lens.size().equals(size))
        .findFirst()
        .or(() -> lenses.stream().flatMap(lens -> lens.at(size).stream()).findFirst());
  }

  /** The lens to reckon with: the measured one, else the assumed one. */
  public Lens lens(ImageSize size) {
    return measured(size).orElseGet(() -> Lens.assumed(size));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Optics that && lenses.equals(that.lenses);
  }

  @Override
  public int hashCode() {
    return lenses.hashCode();
  }
}
