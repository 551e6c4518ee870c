package tutti.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tutti.company.PromiseState;
import tutti.company.Stage;

/** The words of the pages, each with an example. */
final class Glossary {

  private static final List<GlossaryTerm> MAP =
      List.of(
          term(
              "party",
              "Party",
              "A function, a team or somebody outside, such as the Customer, that gives and"
                  + " receives.",
              "Sales, Product Management, the Customer."),
          term(
              "arrow",
              "Arrow",
              "One thing that one party gives another, again and again.",
              "Product Management gives Sales answers to questions."),
          term(
              "promise",
              "Promise",
              "What both ends of an arrow call a good hand-off, how soon, and how many of them.",
              "8 of 10 answers within 3 business days, counted over 90 days."),
          term(
              "hand-off",
              "Hand-off",
              "One time that something goes along an arrow.",
              "The answer to one question."),
          term(
              "evidence",
              "Evidence",
              "What a tool or a person reported of a hand-off: which stage it reached, and when.",
              "Ticket Q-117 was delivered on 4 March at 14:22."),
          term(
              "thread",
              "Thread",
              "One thing followed from end to end over several arrows.",
              "A customer's problem, from the first word of it until it is gone."),
          term(
              "seat",
              "Seat",
              "A part somebody plays in a party: for a share of their time, from a day, until a"
                  + " day, with a deputy.",
              "Ines Calvo holds Product Management; Tomasz Zielinski is her deputy."),
          term(
              "charter",
              "Charter",
              "What the company wrote down, in versions; each can be put in force again.",
              "Charter 3 was published on 12 October."),
          term(
              "audience",
              "Audience",
              "A group of people with needs in common whom the company serves.",
              "Clarinet teachers who repair instruments themselves."),
          term(
              "launch",
              "Launch",
              "A date by which several hand-offs have to be there.",
              "The release of the new mute, with its text, its price and its training."));

  private static final List<GlossaryTerm> MEASURES =
      List.of(
          term(
              "window",
              "Window",
              "The days up to now over which a promise is counted.",
              "90 days: a hand-off of last winter counts no more."),
          term(
              "target",
              "Target",
              "How many of those that count have to be good.",
              "80 %: 24 of 30."),
          term(
              "miss",
              "Miss",
              "A hand-off that counts and is not good: late, returned, lost, as the promise says.",
              "18 of 30 answers came late: 18 misses."),
          term(
              "allowed",
              "Misses that are allowed",
              "What the target leaves: so many may go wrong and the promise is kept.",
              "80 % of 30: 6 may be late."),
          term(
              "pace",
              "Times as many misses as allowed",
              "The misses in units of those that are allowed.",
              "18 misses where 6 are allowed: 3 times as many."),
          term(
              "certainty",
              "Sure, fairly sure, too little to say",
              "How likely it is that the promise is really missed, and not by chance: sure from 95"
                  + " in 100, fairly sure from 80, below that too little to say.",
              "18 of 30 late where 6 are allowed: over 99 in 100."),
          term(
              "likely-between",
              "Likely between",
              "Where the true share lies in 95 of 100 such counts (Wilson's interval).",
              "12 of 30 good: likely between 25 and 58 %."),
          term(
              "reach",
              "Ways to the Customer",
              "How much of what is handed on here gets to the Customer in the end.",
              "Every sixth way to the Customer passes here."),
          term(
              "fix-first",
              "Fix first",
              "How many more things a week would reach the Customer if the promise were kept: how"
                  + " far it is missed, times how many ways pass, times how often it is used, times"
                  + " how sure the miss is.",
              "Answers to questions stand first: far from the promise, and surely so."));

  private Glossary() {}

  private static GlossaryTerm term(String anchor, String name, String says, String example) {
    return new GlossaryTerm(anchor, name, says, example);
  }

  static List<GlossaryTerm> map() {
    return MAP;
  }

  static List<GlossaryTerm> measures() {
    return MEASURES;
  }

  static List<GlossaryTerm> states() {
    return Arrays.stream(PromiseState.values()).map(Glossary::state).toList();
  }

  private static GlossaryTerm state(PromiseState state) {
    return switch (state) {
      case BROKEN ->
          state(
              state,
              "Surely missed: more went wrong than the target allows.",
              "18 of 30 late, 6 allowed.");
      case AT_RISK ->
          state(
              state,
              "More went wrong than is allowed, or soon will have; it is not sure yet.",
              "10 of 74 not accepted in time, 7 allowed.");
      case SILENT ->
          state(
              state,
              "Nothing came for longer than its pauses usually are.",
              "No feedback for 60 days, where 11 were to be expected.");
      case NOT_ENOUGH_EVIDENCE -> state(state, "Too few hand-offs to say either.", "4 of 5 good.");
      case UNMEASURED ->
          state(state, "No promise, or none that can be counted.", "Nobody said by when.");
      case KEPT -> state(state, "Surely kept.", "45 of 48 good, 80 % wanted.");
      case OBSERVED ->
          state(
              state,
              "Nobody promises it; it is counted all the same.",
              "Orders from the Customer.");
    };
  }

  private static GlossaryTerm state(PromiseState state, String says, String example) {
    return term("state-" + state.word(), state.text(), says, example);
  }

  static List<GlossaryTerm> stages() {
    return Arrays.stream(Stage.values()).map(Glossary::stage).toList();
  }

  private static GlossaryTerm stage(Stage stage) {
    var effect = stage.effect();
    return term(
        "stage-" + stage.word(),
        stage.text(),
        effect.substring(0, 1).toUpperCase(Locale.ROOT) + effect.substring(1) + ".",
        example(stage));
  }

  private static String example(Stage stage) {
    return switch (stage) {
      case REQUESTED -> "Sales asks a question.";
      case OFFERED -> "Marketing hands over a lead.";
      case COUNTERED -> "Thursday instead of Monday?";
      case ACCEPTED -> "Sales takes the lead.";
      case RENEGOTIATED -> "Both agree on a later day.";
      case DELIVERED -> "The answer is there.";
      case RETURNED -> "The answer leaves out the price; please again.";
      case CONFIRMED -> "Sales says that it helped.";
      case TOLD_BACK -> "The customer hears what became of the wish.";
      case DECLINED -> "Sales does not take the lead: no budget.";
      case WITHDRAWN -> "The question answered itself.";
      case BROKEN_OFF -> "The deal is lost.";
    };
  }
}
