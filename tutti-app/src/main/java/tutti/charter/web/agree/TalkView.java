package tutti.charter.web.agree;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tutti.company.AgreementState.End;

/**
 * The page on which both ends talk about a promise.
 *
 * @param words the promise as it is written
 * @param terms its terms, as the fields to propose others in
 * @param speaks the ends whoever reads it speaks for
 * @param proposed the end that waits for an answer of the other
 * @param said why something could not be said; empty when nothing was tried
 */
public record TalkView(
    String arrow,
    String back,
    String words,
    StandingView standing,
    int version,
    Map<String, String> terms,
    Set<End> speaks,
    Optional<End> proposed,
    String who,
    List<String> people,
    String why,
    List<String> said) {

  public TalkView {
    requireNonNull(arrow, "arrow");
    requireNonNull(back, "back");
    requireNonNull(words, "words");
    requireNonNull(standing, "standing");
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    speaks = Set.copyOf(speaks);
    requireNonNull(proposed, "proposed");
    requireNonNull(who, "who");
    people = List.copyOf(people);
    requireNonNull(why, "why");
    said = List.copyOf(said);
  }

  /** Something that can be said, as it is sent and as its button says it. */
  public record Saying(String say, String button) {
    public Saying {
      requireNonNull(say, "say");
      requireNonNull(button, "button");
    }
  }

  private static final Saying AGREE = new Saying("agree", "Agree to what is proposed");
  private static final Saying DECLINE = new Saying("decline", "Decline it, with a reason");
  private static final Saying WITHDRAW = new Saying("withdraw", "Withdraw it");
  private static final Saying YES = new Saying("yes", "Say yes to it as it is written");

  public boolean pending() {
    return proposed.isPresent();
  }

  private boolean mine() {
    return proposed.filter(speaks::contains).isPresent();
  }

  /** What comes next; nothing where both have said yes. */
  public List<Saying> next() {
    if (pending()) {
      return mine() ? List.of(WITHDRAW) : List.of(AGREE, DECLINE);
    }
    return standing.settled() ? List.of() : List.of(YES);
  }

  /** What the other end can say to what is proposed. */
  public List<Saying> others() {
    if (!pending()) {
      return List.of();
    }
    return mine() ? List.of(AGREE, DECLINE) : List.of(WITHDRAW);
  }

  /** What a term asks for, in words. */
  public String label(String term) {
    return TermLabels.label(term);
  }
}
