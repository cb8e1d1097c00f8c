package plumbline.speed;

/** Something of the program whose speed is measured. */
@FunctionalInterface
interface Part {
  Measured measure() throws Exception;
}
