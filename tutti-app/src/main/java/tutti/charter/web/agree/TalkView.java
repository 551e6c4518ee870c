package tutti.charter.web.agree;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page on which both ends talk about a promise.
 *
 * @param words the promise as it is written
 * @param terms its terms, as the fields to propose others in
 * @param pending whether a proposal waits for an answer
 * @param said why something could not be said; empty when nothing was tried
 */
public record TalkView(
    String arrow,
    String back,
    String words,
    StandingView standing,
    int version,
    Map<String, String> terms,
    boolean pending,
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
    requireNonNull(who, "who");
    people = List.copyOf(people);
    requireNonNull(why, "why");
    said = List.copyOf(said);
  }
}
