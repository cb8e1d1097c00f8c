package plumbline.session;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import plumbline.body.Side;
import plumbline.kinematics.Reason;
import plumbline.scoring.Judgement;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;

/**
 * What was told as bytes, for the same program to read again. Of a repetition these are only which
 * judgement it comes from, its number and the band of its peak.
 */
final class VerdictBytes {
  private static final List<Side> SIDES = List.of(Side.values());
  private static final List<Reason> REASONS = List.of(Reason.values());
  private static final List<AttemptReason> ATTEMPTS = List.of(AttemptReason.values());

  private VerdictBytes() {}

  static void write(DataOutputStream out, RepVerdict verdict, List<Judgement> judgements)
      throws IOException {
    if (verdict instanceof Rep rep) {
      out.writeByte('r');
      out.writeInt(indexOf(rep, judgements));
      out.writeInt(rep.number());
      out.writeDouble(rep.peak().sd());
    } else if (verdict instanceof Attempt attempt) {
      out.writeByte('a');
      out.writeByte(SIDES.indexOf(attempt.side()));
      out.writeLong(attempt.startNanos());
      out.writeLong(attempt.endNanos());
      out.writeByte(ATTEMPTS.indexOf(attempt.reason()));
      out.writeDouble(attempt.value());
      out.writeDouble(attempt.needed());
    } else if (verdict instanceof Unseen unseen) {
      out.writeByte('u');
      out.writeLong(unseen.startNanos());
      out.writeLong(unseen.endNanos());
      out.writeByte(REASONS.indexOf(unseen.reason()));
    }
  }

  private static int indexOf(Rep told, List<Judgement> judgements) throws IOException {
    for (int i = 0; i < judgements.size(); i++) {
      if (judgements.get(i).said().orElse(null) instanceof Rep rep
          && rep.startNanos() == told.startNanos()
          && rep.peakNanos() == told.peakNanos()
          && rep.exercise().equals(told.exercise())
          && rep.variant().equals(told.variant())) {
        return i;
      }
    }
    throw new IOException("a repetition that was never weighed");
  }

  static RepVerdict read(DataInputStream in, List<Judgement> judgements) throws IOException {
    return switch (in.readByte()) {
      case 'r' -> {
        RepVerdict said = judgements.get(in.readInt()).said().orElse(null);
        int number = in.readInt();
        double sd = in.readDouble();
        if (said instanceof Rep rep) {
          yield rep.withNumber(number).withPeakBand(sd);
        }
        throw new IOException("a repetition that is none any longer");
      }
      case 'a' ->
          new Attempt(
              SIDES.get(in.readByte()),
              in.readLong(),
              in.readLong(),
              ATTEMPTS.get(in.readByte()),
              in.readDouble(),
              in.readDouble());
      case 'u' -> new Unseen(in.readLong(), in.readLong(), REASONS.get(in.readByte()));
      default -> throw new IOException("neither repetition nor attempt nor unseen");
    };
  }
}
