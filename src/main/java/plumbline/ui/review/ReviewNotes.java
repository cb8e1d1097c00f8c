package plumbline.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import plumbline.body.Side;
import plumbline.recording.Review;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.review.Answer;

/** The reviewer's verdicts on one session, kept in its file as soon as they are given. */
public final class ReviewNotes {

  /** Where they are kept. */
  public interface Store {
    List<Review> all() throws SessionException;

    void put(Review review) throws SessionException;

    void withdraw(Review review) throws SessionException;

    /** In an open session file, which stays the caller's to close. */
    static Store in(SessionFile file) {
      return new Store() {
        @Override
        public List<Review> all() throws SessionException {
          return file.reviews();
        }

        @Override
        public void put(Review review) throws SessionException {
          file.review(review);
        }

        @Override
        public void withdraw(Review review) throws SessionException {
          file.withdraw(review);
        }
      };
    }
  }

  private final Store store;
  private final Supplier<String> now;
  private final List<Review> reviews = new ArrayList<>();

  /**
   * Reads what was said before.
   *
   * @param now the time as ISO 8601
   */
  public ReviewNotes(Store store, Supplier<String> now) throws SessionException {
    this.store = store;
    this.now = now;
    reviews.addAll(store.all());
  }

  Optional<Review> on(String subject, long startNanos, Side side) {
    return reviews.stream()
        .filter(
            r -> r.subject().equals(subject) && r.startNanos() == startNanos && r.side() == side)
        .findFirst();
  }

  /** Says it, or takes it back when the same was said before. */
  void say(String subject, long startNanos, Side side, Review.Says says) throws SessionException {
    Optional<Review> before = on(subject, startNanos, side);
    if (before.filter(review -> review.says() == says).isPresent()) {
      store.withdraw(before.get());
      reviews.remove(before.get());
    } else {
      String comment = before.map(Review::comment).orElse("");
      keep(new Review(subject, startNanos, side, says, comment, now.get()));
    }
  }

  /** A note belongs to an answer; without one there is nothing to note. */
  void note(String subject, long startNanos, Side side, String comment) throws SessionException {
    Optional<Review> before = on(subject, startNanos, side);
    if (before.isPresent() && !before.get().comment().equals(comment)) {
      Review.Says says = before.get().says();
      keep(new Review(subject, startNanos, side, says, comment, now.get()));
    }
  }

  private void keep(Review review) throws SessionException {
    store.put(review);
    on(review.subject(), review.startNanos(), review.side()).ifPresent(reviews::remove);
    reviews.add(review);
  }

  /** All of them, as they are counted. */
  List<Answer> answers() {
    return reviews.stream()
        .map(r -> new Answer(r.subject(), r.startNanos(), r.side(), r.says() == Review.Says.AGREE))
        .toList();
  }
}
