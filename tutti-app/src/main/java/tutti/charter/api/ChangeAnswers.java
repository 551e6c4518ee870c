package tutti.charter.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tutti.api.ApiRefusals;
import tutti.charter.Charter;
import tutti.charter.CharterHeading;
import tutti.charter.PublishOutcome;
import tutti.company.change.CompanyChange;

/** What became of a request, as JSON. */
final class ChangeAnswers {

  private ChangeAnswers() {}

  static String tag(int version) {
    return "\"" + version + "\"";
  }

  static ResponseEntity<Map<String, Object>> of(PublishOutcome outcome) {
    return switch (outcome) {
      case PublishOutcome.Published published -> {
        var body = fields(published.charter());
        body.put("changes", changes(published.changes()));
        published.note().ifPresent(note -> body.put("note", note));
        yield tagged(published.charter(), body);
      }
      case PublishOutcome.Unchanged unchanged -> {
        var body = fields(unchanged.charter());
        body.put("changes", List.of());
        yield tagged(unchanged.charter(), body);
      }
      case PublishOutcome.Conflict conflict -> throw conflict(conflict);
      case PublishOutcome.Refused refused -> throw ApiRefusals.unreadable(refused.problems());
    };
  }

  private static ResponseEntity<Map<String, Object>> tagged(
      Charter charter, Map<String, Object> body) {
    return ResponseEntity.ok().eTag(tag(charter.version())).body(body);
  }

  private static RuntimeException conflict(PublishOutcome.Conflict conflict) {
    var latest = conflict.latest();
    return ApiRefusals.of(
        HttpStatus.PRECONDITION_FAILED,
        "%s published version %d meanwhile; this was made for version %d. Load the latest, and make it there."
            .formatted(latest.by(), latest.version(), conflict.expected()),
        Map.of(
            "latest", latest.version(),
            "changes", changes(conflict.changes()),
            "conflicts", conflict.sides().stream().map(ChangeAnswers::side).toList()));
  }

  private static Map<String, Object> side(PublishOutcome.Side side) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("where", side.where());
    fields.put("field", side.field());
    side.before().ifPresent(value -> fields.put("before", value));
    side.yours().ifPresent(value -> fields.put("yours", value));
    side.theirs().ifPresent(value -> fields.put("theirs", value));
    fields.put("version", side.version());
    fields.put("by", side.by());
    fields.put("at", side.at().toString());
    return fields;
  }

  static List<Map<String, Object>> changes(List<CompanyChange> changes) {
    return changes.stream().map(ChangeAnswers::change).toList();
  }

  private static Map<String, Object> change(CompanyChange change) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("where", change.where());
    fields.put("field", change.field());
    fields.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
    fields.put("says", change.says());
    change.before().ifPresent(value -> fields.put("before", value));
    change.after().ifPresent(value -> fields.put("after", value));
    return fields;
  }

  static Map<String, Object> fields(Charter charter) {
    return fields(
        new CharterHeading(charter.version(), charter.publishedAt(), charter.by(), charter.why()));
  }

  static Map<String, Object> fields(CharterHeading heading) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("version", heading.version());
    fields.put("at", heading.publishedAt().toString());
    fields.put("by", heading.by());
    fields.put("why", heading.why());
    return fields;
  }
}
