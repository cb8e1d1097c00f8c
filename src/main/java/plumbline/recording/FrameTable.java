package plumbline.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import plumbline.body.PoseFrame;

/** Writes the rows of the table frame, which {@link FrameRows} reads. */
final class FrameTable {
  private final PreparedStatement row;

  /** Its statement is closed with the connection. */
  FrameTable(Connection connection) throws SQLException {
    row = connection.prepareStatement("INSERT INTO frame VALUES (?,?,?,?,?,?,?,?)");
  }

  void add(PoseFrame seen) throws SQLException {
    Optional<byte[]> landmarks = seen.pose().map(LandmarkBlob::of);
    row.clearParameters();
    row.setLong(1, seen.index());
    row.setLong(2, seen.timestampNanos());
    row.setInt(3, seen.size().width());
    row.setInt(4, seen.size().height());
    row.setDouble(5, seen.plausibility());
    row.setInt(6, seen.person());
    if (landmarks.isPresent()) {
      row.setBytes(7, landmarks.get());
      row.setLong(8, LandmarkBlob.crc(landmarks.get()));
    }
    row.executeUpdate();
  }
}
