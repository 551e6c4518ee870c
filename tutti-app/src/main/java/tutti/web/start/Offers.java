package tutti.web.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.template.Template;
import tutti.company.template.Templates;
import tutti.map.Drawing;
import tutti.map.svg.Svg;
import tutti.web.view.Words;

/** The templates, read once, and their maps, drawn when first asked for. */
@Component
class Offers {

  private final Map<String, String> maps = new ConcurrentHashMap<>();

  List<Card> cards() {
    return Templates.all().stream().flatMap(template -> card(template).stream()).toList();
  }

  private static Optional<Card> card(Template template) {
    return company(template.name())
        .map(company -> Card.of(template.name(), company, template.title(), says(template)));
  }

  private static String says(Template template) {
    return Words.capital(template.says()) + ". Out of: " + template.essay() + ".";
  }

  static Optional<Company> company(String name) {
    return Templates.text(name).map(text -> CompanyFile.read(name + ".yaml", text));
  }

  /** The map of a template as a file. */
  Optional<String> map(String name) {
    return company(name).map(company -> maps.computeIfAbsent(name, key -> draw(company)));
  }

  private static String draw(Company company) {
    return Svg.standalone(Drawing.landscape(company, Map.of()));
  }
}
