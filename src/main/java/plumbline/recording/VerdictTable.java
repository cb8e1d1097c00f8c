package plumbline.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import plumbline.kinematics.Measurement;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Unjudged;

/** Writes verdicts, without loss, into the tables verdict, loss and unjudged. */
final class VerdictTable {
  private final PreparedStatement verdict;
  private final PreparedStatement loss;
  private final PreparedStatement unjudged;
  private long lastId;

  VerdictTable(Connection connection) throws SQLException {
    verdict =
        connection.prepareStatement(
            "INSERT INTO verdict VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    loss = connection.prepareStatement("INSERT INTO loss VALUES (?,?,?,?,?,?,?,?,?,?)");
    unjudged = connection.prepareStatement("INSERT INTO unjudged VALUES (?,?,?,?)");
    try (PreparedStatement last =
            connection.prepareStatement("SELECT coalesce(max(id), 0) FROM verdict");
        ResultSet row = last.executeQuery()) {
      lastId = row.next() ? row.getLong(1) : 0;
    }
  }

  void add(RepVerdict said) throws SQLException {
    lastId++;
    verdict.clearParameters();
    verdict.setLong(1, lastId);
    verdict.setLong(9, said.startNanos());
    verdict.setLong(11, said.endNanos());
    if (said instanceof Rep rep) {
      setRep(rep);
    } else if (said instanceof Attempt attempt) {
      verdict.setString(2, "attempt");
      verdict.setString(6, attempt.side().id());
      verdict.setString(20, attempt.reason().name().toLowerCase(Locale.ROOT));
      setNumber(21, attempt.value());
      setNumber(22, attempt.needed());
    } else {
      verdict.setString(2, "unseen");
      verdict.setString(20, ((Unseen) said).reason().id());
    }
    verdict.executeUpdate();
    if (said instanceof Rep rep) {
      addLosses(rep);
      addUnjudged(rep.unjudged());
    }
  }

  private void setRep(Rep rep) throws SQLException {
    Measurement peak = rep.peak();
    verdict.setString(2, "rep");
    verdict.setInt(3, rep.number());
    verdict.setString(4, rep.exercise());
    verdict.setString(5, rep.variant());
    verdict.setString(6, rep.side().id());
    verdict.setBoolean(7, rep.sideUncertain());
    verdict.setString(8, rep.kind().name().toLowerCase(Locale.ROOT));
    verdict.setLong(10, rep.peakNanos());
    setNumber(12, peak.value());
    setNumber(13, peak.sd());
    verdict.setString(14, peak.withheld().map(reason -> reason.id()).orElse(null));
    setNumber(15, rep.holdS().orElse(Double.NaN));
    setNumber(16, rep.reachTl().orElse(Double.NaN));
    setNumber(17, rep.upS());
    setNumber(18, rep.downS());
    if (rep.score().isPresent()) {
      verdict.setInt(19, rep.score().getAsInt());
    }
  }

  /** SQLite has no NaN: what is not a number is left null. */
  private void setNumber(int column, double value) throws SQLException {
    if (!Double.isNaN(value)) {
      verdict.setDouble(column, value);
    }
  }

  private void addLosses(Rep rep) throws SQLException {
    int position = 0;
    for (Loss lost : rep.losses()) {
      loss.setLong(1, lastId);
      loss.setInt(2, position++);
      loss.setString(3, lost.rule());
      loss.setBoolean(4, rep.faults().contains(lost.rule()));
      loss.setDouble(5, lost.points());
      loss.setDouble(6, lost.value());
      loss.setDouble(7, lost.band());
      loss.setDouble(8, lost.limit());
      loss.setString(9, lost.unit());
      loss.setLong(10, lost.atNanos());
      loss.addBatch();
    }
    loss.executeBatch();
  }

  private void addUnjudged(List<Unjudged> checks) throws SQLException {
    int position = 0;
    for (Unjudged check : checks) {
      unjudged.setLong(1, lastId);
      unjudged.setInt(2, position++);
      unjudged.setString(3, check.rule());
      unjudged.setString(4, check.reason().id());
      unjudged.addBatch();
    }
    unjudged.executeBatch();
  }
}
