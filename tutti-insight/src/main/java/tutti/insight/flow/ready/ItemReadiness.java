package tutti.insight.flow.ready;

import java.util.Locale;

/** How an item of enablement stands; the best first. Only a confirmed one enables. */
public enum ItemReadiness {
  /** The receiver confirmed it, and that still holds. */
  CONFIRMED,
  /** It was sent, and the receiver has not confirmed it. */
  SENT,
  /** The receiver confirmed it, and that no longer holds. */
  EXPIRED,
  /** Nothing of it was heard. */
  MISSING;

  /** The word for it: {@code sent only}. */
  public String text() {
    return this == SENT ? "sent only" : name().toLowerCase(Locale.ROOT);
  }
}
