package plumbline.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import plumbline.body.PoseFrame;
import plumbline.scoring.RepVerdict;

/**
 * Saves what can still be read of a damaged session into a new file beside it; the damaged one is
 * left as it is. Frames whose checksum is wrong are left out. What a person called it and wrote
 * about it, what happened and what a reviewer said is taken over, as far as it can be read; what
 * the program said is taken over whole or not at all, since a repetition without its faults would
 * look better than it was.
 */
public final class SessionSalvage {
  /** So many frames are skipped one by one behind a damaged place, then ever more at a time. */
  private static final int CAREFUL_STEPS = 16;

  private static final long FARTHEST = 1L << 22;

  private final Connection connection;
  private final SessionWriter writer;
  private long saved;
  private long lastIndex = -1;
  private int damagedPlaces;

  /**
   * What could be saved.
   *
   * @param file the new session
   * @param frames that are in it
   * @param damagedPlaces stretches of frames that could not be read
   */
  public record Saved(Path file, long frames, int damagedPlaces) {}

  private SessionSalvage(Connection connection, SessionWriter writer) {
    this.connection = connection;
    this.writer = writer;
  }

  /**
   * Saves what can be saved into {@code NAME.saved.plumbline}.
   *
   * @throws SessionException when not one frame could be read
   */
  public static Saved save(Path damaged) throws SessionException {
    Path target = SessionNames.saved(damaged);
    try (WholeCopy copy = WholeCopy.of(damaged)) {
      return save(damaged, copy.path(), target);
    } catch (SQLException e) {
      throw nothing(damaged, e);
    } catch (SessionException e) {
      throw e;
    } catch (IOException e) {
      throw new SessionException(
          damaged + " cannot be copied: make room on the disk, and check the file's rights", e);
    } finally {
      removeEmpty(target);
    }
  }

  private static Saved save(Path damaged, Path copy, Path target)
      throws SessionException, SQLException {
    try (Connection connection = SessionDatabase.connect(copy, false)) {
      SessionDatabase.requireOnlyTables(damaged, connection);
      return save(damaged, connection, target);
    }
  }

  private static Saved save(Path damaged, Connection connection, Path target)
      throws SessionException {
    SalvagedFacts facts = SalvagedFacts.of(connection);
    try (SessionWriter writer = SessionWriter.create(target, facts.info(damaged))) {
      SessionSalvage salvage = new SessionSalvage(connection, writer);
      salvage.saveFrames();
      if (salvage.saved == 0) {
        throw nothing(damaged, null);
      }
      salvage.saveWords(facts);
      writer.finish();
      return new Saved(target, salvage.saved, salvage.damagedPlaces);
    }
  }

  private static SessionException nothing(Path damaged, @Nullable Throwable cause) {
    return new SessionException(
        damaged + " is damaged so that nothing in it can be read: use a copy if there is one",
        cause);
  }

  private static void removeEmpty(Path target) throws SessionException {
    try (SessionFile made = SessionFile.open(target)) {
      if (made.frames().count() > 0) {
        return;
      }
    } catch (SessionException e) {
      // Not even begun, or begun and empty: removed below.
    }
    try {
      Files.deleteIfExists(target);
    } catch (IOException e) {
      throw new SessionException(target + " cannot be removed: delete it, it is empty", e);
    }
  }

  private void saveFrames() throws SessionException {
    long next = Long.MIN_VALUE;
    int failures = 0;
    while (next <= lastIndex + FARTHEST) {
      long before = saved;
      if (copyFrom(next)) {
        return;
      }
      if (saved > before || failures == 0) {
        damagedPlaces++;
        failures = 0;
      }
      next = lastIndex + 1 + step(failures++);
    }
  }

  private static long step(int failures) {
    return failures < CAREFUL_STEPS
        ? failures
        : CAREFUL_STEPS + (1L << Math.min(40, failures - CAREFUL_STEPS));
  }

  /** Copies up to the end, or to the next damaged place; true when the end was reached. */
  private boolean copyFrom(long index) throws SessionException {
    try (FrameRows rows = FrameRows.from(connection, index)) {
      Optional<PoseFrame> frame = rows.next();
      while (frame.isPresent()) {
        writer.add(frame.get());
        saved++;
        lastIndex = frame.get().index();
        frame = rows.next();
      }
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private void saveWords(SalvagedFacts facts) throws SessionException {
    for (Map.Entry<String, String> fact : facts.words().entrySet()) {
      writer.tell(fact.getKey(), fact.getValue());
    }
    for (SessionEvent event : readable(SmallTables::events)) {
      writer.add(event);
    }
    for (Review review : readable(SmallTables::reviews)) {
      writer.add(review);
    }
    writer.add(said());
    writer.tell(Meta.DAMAGED_PLACES, Integer.toString(damagedPlaces));
  }

  @FunctionalInterface
  private interface Table<T> {
    void read(Connection connection, Consumer<T> to) throws SQLException;
  }

  private <T> List<T> readable(Table<T> table) {
    List<T> rows = new ArrayList<>();
    try {
      table.read(connection, rows::add);
    } catch (SQLException | IllegalArgumentException e) {
      // Those before the damage are enough.
    }
    return rows;
  }

  private List<RepVerdict> said() {
    try {
      return new VerdictReader(connection).all();
    } catch (SQLException | IllegalArgumentException e) {
      return List.of();
    }
  }
}
