package plumbline.pose;

import java.nio.file.Path;
import java.util.List;

/**
 * One line of {@code models.toml} whose file has been found and whose checksum is right.
 *
 * @param name the table's name: {@code detector}, {@code lite}, {@code full} or {@code heavy}
 * @param file where it was read from, for messages
 * @param inputSide width and height of the square uint8 RGB input, pixels
 * @param outputSizes number of float values of each output, in the order of the returned tuple
 * @param torchScript the file's bytes: what was checked is what is loaded
 */
record PoseModel(
    String name, Path file, int inputSide, List<Integer> outputSizes, ByteSource torchScript) {

  PoseModel {
    outputSizes = List.copyOf(outputSizes);
  }

  /** Bytes without the array's identity semantics in a record. */
  @FunctionalInterface
  interface ByteSource {
    byte[] bytes();
  }
}
