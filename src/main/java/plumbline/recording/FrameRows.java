package plumbline.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import plumbline.body.ImageSize;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;

/** The rows of the table frame from one index on, in their order. */
final class FrameRows implements AutoCloseable {
  private static final String QUERY =
      "SELECT idx, timestamp_ns, width, height, plausibility, person, landmarks, crc FROM frame"
          + " WHERE idx >= ? ORDER BY idx";

  private final PreparedStatement statement;
  private final ResultSet rows;

  private FrameRows(PreparedStatement statement, ResultSet rows) {
    this.statement = statement;
    this.rows = rows;
  }

  static FrameRows from(Connection connection, long firstIndex) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(QUERY);
    try {
      statement.setLong(1, firstIndex);
      return new FrameRows(statement, statement.executeQuery());
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  /** The next frame; fails at one whose bytes are not those that were written. */
  Optional<PoseFrame> next() throws SQLException {
    if (!rows.next()) {
      return Optional.empty();
    }
    byte[] blob = rows.getBytes(7);
    if (blob != null && !LandmarkBlob.isWhole(blob, rows.getLong(8))) {
      throw damaged(null);
    }
    try {
      return Optional.of(frame(Optional.ofNullable(blob).map(LandmarkBlob::pose)));
    } catch (IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  private PoseFrame frame(Optional<Pose> pose) throws SQLException {
    return new PoseFrame(
        rows.getLong(1),
        rows.getLong(2),
        new ImageSize(rows.getInt(3), rows.getInt(4)),
        pose,
        rows.getDouble(5),
        rows.getInt(6));
  }

  private SQLException damaged(@Nullable Throwable cause) throws SQLException {
    return new SQLException(
        "frame " + rows.getLong(1) + " is damaged",
        null,
        SQLiteErrorCode.SQLITE_CORRUPT.code,
        cause);
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
