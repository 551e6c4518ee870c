package tutti.charter.web.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tutti.company.Company;
import tutti.company.time.ZoneNames;
import tutti.reading.written.WrittenValue;

/** The fields of the company itself. */
final class CompanySheet {

  private static final String ZONE = "zone";

  private CompanySheet() {}

  static List<FormSection> sections(Company company) {
    return List.of(
        FormSection.of(
            "What it is",
            FormField.line("name", "Name", "").need(),
            FormField.offering(
                    ZONE,
                    "City or time zone",
                    "Such as Berlin or Europe/Berlin",
                    ZoneNames.places())
                .need(),
            FormField.select("size", "Size", SelectChoices.oneOf(Company.Size.values()))),
        CalendarSheet.own());
  }

  static FormValues of(Company company) {
    var values =
        FormValues.NONE
            .with("name", company.name())
            .with(ZONE, company.zone().toString())
            .with("size", SelectChoices.word(company.size()));
    return CalendarSheet.all(values, company.calendar());
  }

  /** The fields as the charter writes them. */
  static SequencedMap<String, WrittenValue> written(FormValues values) {
    var written = new LinkedHashMap<>(values.written(List.of("name", "size")));
    var zone = ZoneNames.find(values.get(ZONE)).map(Object::toString).orElse(values.get(ZONE));
    written.put(ZONE, new WrittenValue.Text(zone));
    written.put("calendar", CalendarSheet.written(values));
    return written;
  }

  /** A zone that is none is told which one may be meant. */
  static Map<String, List<String>> faults(FormValues values) {
    var zone = values.get(ZONE);
    return zone.isEmpty() || ZoneNames.find(zone).isPresent()
        ? Map.of()
        : Map.of(ZONE, List.of(ZoneNames.fault(zone)));
  }
}
