package tutti.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which word hand-offs of a thing are counted. */
class NounPhrasesTest {

  @ParameterizedTest
  @CsvSource({
    "answers, answers",
    "answers to questions, answers",
    "leads of agreed quality, leads",
    "orders as agreed, orders",
    "results by message, results",
    "results by message and channel, results",
    "audiences worth paying for, audiences",
    "needs with context, needs",
    "needs in customers' words, needs",
    "designs ready, designs",
    "impediments removed, impediments",
    "programs fitted to needs, programs",
    "usability sessions, usability sessions",
    "working increments, working increments",
    "contract questions, contract questions",
    "recurring questions about prices, recurring questions",
    "Leads, Leads"
  })
  void thingsThatCanBeCountedAreCountedByTheirPlural(String thing, String plural) {
    assertThat(NounPhrases.plural(thing)).contains(plural);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "payment",
        "a great product",
        "message kit",
        "market feedback",
        "help to buy",
        "news",
        "success with the solution",
        "status of orders",
        "analysis of tickets",
        "use of the product",
        "product analytics",
        "people who use it",
        "needs heard every day",
        "plan and why",
        "goals and limits",
        "goals or limits",
        "risks & wishes",
        "message, materials",
        "answers, success",
        "leads; orders",
        "can we sell it this way? yes / no",
        "is the pain gone?",
        "what works",
        "what customers tell us directly",
        "whether the problem is gone",
        "we said we would solve it: here is what happened",
        "ask: numbers on the new product (push)",
        "questions (of customers)",
        "Antworten auf Fragen",
        "to questions"
      })
  void massesSeveralThingsAndSentencesAreNotCountedByAWord(String thing) {
    assertThat(NounPhrases.plural(thing)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"' answers   to questions ', answers", "'test  results', test results"})
  void spacesMakeNoDifference(String thing, String plural) {
    assertThat(NounPhrases.plural(thing)).contains(plural);
  }
}
