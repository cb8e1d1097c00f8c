package plumbline.coaching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.body.Side;
import plumbline.kinematics.PictureTurn;
import plumbline.personal.CalibrationView;
import plumbline.personal.CalibrationWatch.Stale;
import plumbline.personal.LegsCompared;
import plumbline.personal.OwnValue;
import plumbline.thresholds.Unit;

/** What a person reads and hears while they are measured, and about what came of it. */
public final class CalibrationWords {
  private static final String TARGET = "target_deg";

  private final Wording wording;

  public CalibrationWords(Wording wording) {
    this.wording = wording;
  }

  /**
   * The one instruction.
   *
   * @param usualAimDeg the aim without a calibration
   */
  public String line(CalibrationView view, double usualAimDeg) {
    return switch (view.stage()) {
      case GET_READY -> wording.text("setup.start-pose." + view.exercise());
      case STILL -> wording.text("personal.still");
      case COMFORT ->
          view.side()
              .map(side -> wording.text("personal.other-leg." + side.id()))
              .orElseGet(() -> wording.text("personal.comfort", view.of()));
      case OFFER -> offer(view.own(), usualAimDeg);
      case ACCEPTED -> wording.text("personal.accepted");
      case DECLINED ->
          wording.text(view.result().isPresent() ? "personal.declined" : "personal.skipped");
    };
  }

  /** What is said aloud: the instruction, and how an offer is answered. */
  public String aloud(CalibrationView view, double usualAimDeg) {
    boolean offered = view.stage() == CalibrationView.Stage.OFFER;
    return line(view, usualAimDeg) + (offered ? " " + detail(view) : "");
  }

  /** More about it, smaller; may be empty. */
  public String detail(CalibrationView view) {
    return switch (view.stage()) {
      case COMFORT ->
          wording.text("personal.counts", view.done(Side.LEFT), view.done(Side.RIGHT), view.of());
      case OFFER -> wording.text("personal.answer");
      default -> "";
    };
  }

  private String offer(List<OwnValue> own, double usualAimDeg) {
    String asked =
        aim(own)
            .map(v -> wording.text("personal.offer", deg(v.own()), deg(v.usual())))
            .or(
                () ->
                    turn(own).map(v -> wording.text("personal.offer-turn", deg(Math.abs(v.own())))))
            .orElseGet(() -> wording.text("personal.offer-same", deg(usualAimDeg)));
    return asked + (judgesMore(own) ? " " + wording.text("personal.offer-more") : "");
  }

  /** What is in use, as long as it is; empty when nothing that a person would notice. */
  public Optional<String> inUse(List<OwnValue> own) {
    return aim(own)
        .map(v -> wording.text("own-range.aim", deg(v.own()), deg(v.usual())))
        .or(() -> turn(own).map(v -> wording.text("own-range.turn", deg(Math.abs(v.own())))))
        .or(() -> judgesMore(own) ? Optional.of(wording.text("own-range.more")) : Optional.empty());
  }

  /** How far the legs came that differ. */
  public String apart(LegsCompared.Apart legs) {
    return wording.text("own-range.apart", deg(legs.leftDeg()), deg(legs.rightDeg()));
  }

  /** Why nothing personal is in use although it was measured. */
  public String stale(Stale why) {
    return wording.text("own-range.stale." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static Optional<OwnValue> aim(List<OwnValue> own) {
    return own.stream().filter(v -> v.threshold().name().endsWith(TARGET)).findFirst();
  }

  private static Optional<OwnValue> turn(List<OwnValue> own) {
    return own.stream().filter(v -> v.threshold().equals(PictureTurn.TURN)).findFirst();
  }

  private static boolean judgesMore(List<OwnValue> own) {
    return own.stream().anyMatch(v -> v.threshold().unit() == Unit.POINTS);
  }

  private static String deg(double value) {
    return Long.toString(Math.round(value));
  }
}
