package plumbline.session;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import plumbline.body.Side;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.scoring.Evidence;
import plumbline.scoring.Judgement;
import plumbline.scoring.Movement;
import plumbline.scoring.Phase;
import plumbline.scoring.Rejudge;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.Rise;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/**
 * What a session's verdicts rest on as bytes, for the same program to read again: reading them is a
 * hundred times faster than judging the frames. Numbers are kept in full precision.
 */
final class EvidenceBytes {
  private static final int HAS_VALUE = 0x80;
  private static final int BUFFER = 1 << 16;

  private static final List<Side> SIDES = List.of(Side.values());
  private static final List<CameraView> VIEWS = List.of(CameraView.values());
  private static final List<Phase> PHASES = List.of(Phase.values());
  private static final List<Rise> RISES = List.of(Rise.values());
  private static final List<Reason> REASONS = List.of(Reason.values());

  private EvidenceBytes() {}

  static byte[] of(Rejudge rejudge) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new DeflaterOutputStream(bytes, fast), BUFFER))) {
      out.writeInt(rejudge.judgements().size());
      for (Judgement judgement : rejudge.judgements()) {
        out.writeByte(rejudge.variants().indexOf(judgement.variant()));
        // Of what is no repetition only that is asked: whether it would become one.
        boolean rep = judgement.said().filter(Rep.class::isInstance).isPresent();
        write(out, judgement.evidence(), rep);
      }
      out.writeInt(rejudge.told().size());
      for (RepVerdict verdict : rejudge.told()) {
        VerdictBytes.write(out, verdict, rejudge.judgements());
      }
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  /** {@code variants} and {@code values} must be those of then. */
  static Rejudge read(byte[] bytes, List<Variant> variants, ThresholdValues values)
      throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(
                new InflaterInputStream(new ByteArrayInputStream(bytes)), BUFFER))) {
      List<Judgement> judgements = new ArrayList<>();
      for (int i = in.readInt(); i > 0; i--) {
        Variant variant = variants.get(in.readByte());
        judgements.add(Judgement.of(variant, evidence(in), values));
      }
      List<RepVerdict> told = new ArrayList<>();
      for (int i = in.readInt(); i > 0; i--) {
        told.add(VerdictBytes.read(in, judgements));
      }
      return new Rejudge(variants, judgements, told, values);
    }
  }

  private static void write(DataOutputStream out, Evidence e, boolean withSamples)
      throws IOException {
    write(out, e.movement());
    out.writeByte(SIDES.indexOf(e.side()));
    out.writeBoolean(e.uncertain());
    out.writeBoolean(e.alone());
    out.writeByte(VIEWS.indexOf(e.view()));
    out.writeDouble(e.shareInView());
    out.writeDouble(e.restSdDeg());
    out.writeDouble(e.restExitDeg());
    out.writeDouble(e.peakSdDeg());
    write(out, e.credit());
    out.writeBoolean(e.reach().isPresent());
    if (e.reach().isPresent()) {
      write(out, e.reach().get());
    }
    List<Evidence.Sample> samples = withSamples ? e.samples() : List.of();
    out.writeInt(samples.size());
    for (Evidence.Sample sample : samples) {
      out.writeLong(sample.nanos());
      out.writeByte(PHASES.indexOf(sample.phase()));
      out.writeByte(sample.values().size());
      write(out, sample.primary());
      for (Measurement value : sample.values()) {
        write(out, value);
      }
    }
  }

  private static Evidence evidence(DataInputStream in) throws IOException {
    return new Evidence(
        movement(in),
        SIDES.get(in.readByte()),
        in.readBoolean(),
        in.readBoolean(),
        VIEWS.get(in.readByte()),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        measurement(in),
        in.readBoolean() ? Optional.of(measurement(in)) : Optional.empty(),
        samples(in));
  }

  private static List<Evidence.Sample> samples(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<Evidence.Sample> samples = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      long nanos = in.readLong();
      Phase phase = PHASES.get(in.readByte());
      int rules = in.readByte();
      Measurement primary = measurement(in);
      List<Measurement> values = new ArrayList<>(rules);
      for (int rule = 0; rule < rules; rule++) {
        values.add(measurement(in));
      }
      samples.add(new Evidence.Sample(nanos, phase, primary, values));
    }
    return samples;
  }

  private static void write(DataOutputStream out, Movement m) throws IOException {
    out.writeLong(m.startNanos());
    out.writeLong(m.peakNanos());
    out.writeLong(m.endNanos());
    out.writeDouble(m.peakDeg());
    out.writeDouble(m.upS());
    out.writeDouble(m.holdS());
    out.writeDouble(m.downS());
    out.writeBoolean(m.reachedTop());
    out.writeByte(RISES.indexOf(m.rise()));
    out.writeDouble(m.coverage());
    out.writeByte(m.unseenFor().map(REASONS::indexOf).orElse(-1));
    out.writeLong(m.longestGapNanos());
    out.writeDouble(m.framesPerSecond());
  }

  private static Movement movement(DataInputStream in) throws IOException {
    return new Movement(
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readBoolean(),
        RISES.get(in.readByte()),
        in.readDouble(),
        reason(in.readByte()),
        in.readLong(),
        in.readDouble());
  }

  /** One byte why it is withheld, if so, and whether numbers follow. */
  private static void write(DataOutputStream out, Measurement m) throws IOException {
    int why = m.withheld().map(reason -> REASONS.indexOf(reason) + 1).orElse(0);
    out.writeByte(why | (m.hasValue() ? HAS_VALUE : 0));
    if (m.hasValue()) {
      out.writeDouble(m.value());
      out.writeDouble(m.sd());
    }
  }

  private static Measurement measurement(DataInputStream in) throws IOException {
    int tag = in.readUnsignedByte();
    Optional<Reason> why = reason((tag & ~HAS_VALUE) - 1);
    boolean value = (tag & HAS_VALUE) != 0;
    return new Measurement(
        value ? in.readDouble() : Double.NaN, value ? in.readDouble() : Double.NaN, why);
  }

  private static Optional<Reason> reason(int ordinal) {
    return ordinal < 0 ? Optional.empty() : Optional.of(REASONS.get(ordinal));
  }
}
