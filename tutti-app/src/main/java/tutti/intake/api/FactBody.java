package tutti.intake.api;

import java.util.List;

/**
 * The facts of a request.
 *
 * @param place what they are counted by: {@code Fact} or {@code Line}
 * @param unlisted how many more could not be read, of which only the number is known
 */
record FactBody(String place, List<HandedFact> facts, long unlisted) {

  FactBody {
    facts = List.copyOf(facts);
  }
}
