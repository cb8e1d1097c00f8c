package plumbline.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Unjudged;

/** Reads verdicts as {@link VerdictTable} wrote them, in their order. */
final class VerdictReader {
  private final Connection connection;

  VerdictReader(Connection connection) {
    this.connection = connection;
  }

  List<RepVerdict> all() throws SQLException {
    List<RepVerdict> all = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("SELECT * FROM verdict ORDER BY id")) {
      while (row.next()) {
        all.add(verdict(row));
      }
    }
    return all;
  }

  private RepVerdict verdict(ResultSet row) throws SQLException {
    long start = row.getLong("start_ns");
    long end = row.getLong("end_ns");
    return switch (text(row, "type")) {
      case "rep" -> rep(row, start, end);
      case "attempt" ->
          new Attempt(
              side(row),
              start,
              end,
              AttemptReason.valueOf(text(row, "reason").toUpperCase(Locale.ROOT)),
              number(row, "value"),
              number(row, "needed"));
      case "unseen" -> new Unseen(start, end, reason(text(row, "reason")));
      default -> throw new SQLException("a verdict of an unknown type: " + text(row, "type"));
    };
  }

  private Rep rep(ResultSet row, long start, long end) throws SQLException {
    Optional<Reason> withheld =
        Optional.ofNullable(row.getString("withheld")).map(VerdictReader::reason);
    int score = row.getInt("score");
    boolean scored = !row.wasNull();
    List<String> faults = new ArrayList<>();
    List<Loss> losses = losses(row.getLong("id"), faults);
    return new Rep(
        row.getInt("number"),
        text(row, "exercise"),
        text(row, "variant"),
        side(row),
        row.getBoolean("side_uncertain"),
        Kind.valueOf(text(row, "kind").toUpperCase(Locale.ROOT)),
        start,
        row.getLong("peak_ns"),
        end,
        new Measurement(number(row, "peak_deg"), number(row, "peak_sd_deg"), withheld),
        optional(row, "hold_s"),
        optional(row, "reach_tl"),
        number(row, "up_s"),
        number(row, "down_s"),
        scored ? OptionalInt.of(score) : OptionalInt.empty(),
        losses,
        faults,
        unjudged(row.getLong("id")));
  }

  private List<Loss> losses(long id, List<String> faults) throws SQLException {
    List<Loss> losses = new ArrayList<>();
    try (PreparedStatement sql =
        connection.prepareStatement("SELECT * FROM loss WHERE verdict_id = ? ORDER BY position")) {
      sql.setLong(1, id);
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          losses.add(
              new Loss(
                  text(row, "rule"),
                  row.getDouble("points"),
                  number(row, "value"),
                  number(row, "band"),
                  number(row, "limit"),
                  text(row, "unit"),
                  row.getLong("at_ns")));
          if (row.getBoolean("fault")) {
            faults.add(text(row, "rule"));
          }
        }
      }
    }
    return losses;
  }

  private List<Unjudged> unjudged(long id) throws SQLException {
    List<Unjudged> checks = new ArrayList<>();
    try (PreparedStatement sql =
        connection.prepareStatement(
            "SELECT rule, reason FROM unjudged WHERE verdict_id = ? ORDER BY position")) {
      sql.setLong(1, id);
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          checks.add(new Unjudged(text(row, "rule"), reason(text(row, "reason"))));
        }
      }
    }
    return checks;
  }

  static Side side(ResultSet row) throws SQLException {
    return Side.valueOf(text(row, "side").toUpperCase(Locale.ROOT));
  }

  static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    if (text == null) {
      throw new SQLException("no " + column + " where there must be one");
    }
    return text;
  }

  private static Reason reason(String id) {
    return Reason.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static double number(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? Double.NaN : value;
  }

  private static Optional<Double> optional(ResultSet row, String column) throws SQLException {
    double value = number(row, column);
    return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
  }
}
