package tutti.charter.web.people;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.charter.PublishOutcome;
import tutti.company.edit.CompanyRevision;
import tutti.page.FieldFault;
import tutti.page.PageRefusal;
import tutti.people.ActingRule;
import tutti.people.Actor;
import tutti.reading.UnreadableInput;

/** Publishes what changes about people: everything that belongs together is one version. */
@Component
class PeopleEditor {

  private static final String FILE = "charter";

  private final Charters charters;

  PeopleEditor(Charters charters) {
    this.charters = charters;
  }

  Charter charter() {
    return charters
        .current()
        .orElseThrow(() ->
            new PageRefusal(
                HttpStatus.NOT_FOUND,
                "There is no company yet to have people. Start from a template first."));
  }

  /**
   * Publishes a change to the charter a form was opened on.
   *
   * @param field beside which it is said when the change is refused
   * @return what is wrong; nothing when it is published
   */
  List<FieldFault> publish(
      PeopleForm form, String field, String why, UnaryOperator<CompanyRevision> change) {
    var charter = charter();
    var stranger = ActingRule.refusal(charter.company(), form.who());
    if (stranger.isPresent()) {
      return List.of(new FieldFault("who", "", stranger.get()));
    }
    if (form.version().filter(seen -> seen != charter.version()).isPresent()) {
      return crossed(field, charter.version());
    }
    try {
      var after = change.apply(new CompanyRevision(charter.yaml(), charter.company()));
      return faults(
          field,
          charters.publish(FILE, after.yaml(), new Actor(form.who()), why, charter.version()));
    } catch (UnreadableInput e) {
      return faults(field, e);
    }
  }

  private static List<FieldFault> faults(String field, PublishOutcome outcome) {
    return switch (outcome) {
      case PublishOutcome.Published published -> List.of();
      case PublishOutcome.Unchanged unchanged -> List.of();
      case PublishOutcome.Refused refused -> faults(field, new UnreadableInput(refused.problems()));
      case PublishOutcome.Conflict conflict -> crossed(field, conflict.latest().version());
    };
  }

  private static List<FieldFault> faults(String field, UnreadableInput wrong) {
    return wrong.problems().stream()
        .map(problem -> new FieldFault(field, "", problem.says()))
        .toList();
  }

  private static List<FieldFault> crossed(String field, int latest) {
    return List.of(
        new FieldFault(
            field,
            "",
            "Somebody published charter %d in between; look at it and send this again."
                .formatted(latest)));
  }
}
