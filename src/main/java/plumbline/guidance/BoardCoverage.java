package plumbline.guidance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import plumbline.body.Vec2;

/** Which fields of the picture have shown enough corners of a board. Immutable. */
public final class BoardCoverage {
  public static final int COLUMNS = 5;
  public static final int ROWS = 4;

  /** So many corners make a field known. */
  private static final int ENOUGH = 3;

  /** Nobody has to fill the last corner. */
  private static final int MAY_BE_MISSING = 2;

  private final int[] corners;

  private BoardCoverage(int[] corners) {
    this.corners = corners;
  }

  /** A field, counted from the picture's upper left. */
  public record Field(int column, int row) {
    /** Its place in words: {@code top-left}, {@code top}, {@code left}, {@code middle}. */
    public String id() {
      String vertical = row == 0 ? "top" : row == ROWS - 1 ? "bottom" : "";
      String horizontal = column == 0 ? "left" : column == COLUMNS - 1 ? "right" : "";
      if (vertical.isEmpty() && horizontal.isEmpty()) {
        return "middle";
      }
      return vertical + (vertical.isEmpty() || horizontal.isEmpty() ? "" : "-") + horizontal;
    }

    private double distanceTo(double x, double y) {
      return Math.hypot((column + 0.5) / COLUMNS - x, (row + 0.5) / ROWS - y);
    }
  }

  static BoardCoverage none() {
    return new BoardCoverage(new int[COLUMNS * ROWS]);
  }

  BoardCoverage with(BoardSight sight) {
    int[] more = Arrays.copyOf(corners, corners.length);
    for (Vec2 corner : sight.cornersPx().values()) {
      int column = (int) Math.floor(corner.x() / sight.size().width() * COLUMNS);
      int row = (int) Math.floor(corner.y() / sight.size().height() * ROWS);
      if (column >= 0 && column < COLUMNS && row >= 0 && row < ROWS) {
        more[row * COLUMNS + column]++;
      }
    }
    return new BoardCoverage(more);
  }

  public boolean isCovered(Field field) {
    return corners[field.row() * COLUMNS + field.column()] >= ENOUGH;
  }

  /** How many fields are covered. */
  public int covered() {
    return (int) Arrays.stream(corners).filter(count -> count >= ENOUGH).count();
  }

  /** How many have to be. */
  static int wanted() {
    return COLUMNS * ROWS - MAY_BE_MISSING;
  }

  boolean isComplete() {
    return covered() >= wanted();
  }

  /** The field to go to next: the outermost of those that are missing, as they tell most. */
  Optional<Field> missing() {
    return IntStream.range(0, corners.length)
        .mapToObj(i -> new Field(i % COLUMNS, i / COLUMNS))
        .filter(field -> !isCovered(field))
        .max(Comparator.comparingDouble(field -> field.distanceTo(0.5, 0.5)));
  }
}
