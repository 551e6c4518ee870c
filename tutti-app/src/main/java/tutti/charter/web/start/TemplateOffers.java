package tutti.charter.web.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplate;
import tutti.company.template.CompanyTemplates;
import tutti.english.SentenceWords;

/** The templates, read once, and their maps, which were drawn before: nobody waits for one. */
@Component
class TemplateOffers {

  private static final class ReadTemplate {
    static final List<TemplateCard> CARDS =
        CompanyTemplates.all().stream().flatMap(template -> card(template).stream()).toList();
    static final List<String> PARTS = readParts();
  }

  List<TemplateCard> cards() {
    return ReadTemplate.CARDS;
  }

  /** The names of the parts somebody can take in one of them. */
  List<String> parts() {
    return ReadTemplate.PARTS;
  }

  private static List<String> readParts() {
    return CompanyTemplates.names().stream()
        .flatMap(name -> company(name).stream())
        .flatMap(company -> FirstSeats.of(company).parties().stream())
        .map(Party::name)
        .distinct()
        .sorted()
        .toList();
  }

  private static Optional<TemplateCard> card(CompanyTemplate template) {
    return company(template.name())
        .map(
            company -> TemplateCard.of(template.name(), company, template.title(), says(template)));
  }

  private static String says(CompanyTemplate template) {
    return SentenceWords.capital(template.says()) + ". Out of: " + template.essay() + ".";
  }

  static Optional<Company> company(String name) {
    return CompanyTemplates.text(name).map(text -> CompanyFile.read(name + ".yaml", text));
  }

  /** The map of a template as a file; {@code ./build checks} draws it. */
  Optional<String> map(String name) {
    return Optional.of(name).filter(CompanyTemplates.names()::contains).map(TemplateOffers::drawn);
  }

  private static String drawn(String name) {
    try {
      return new ClassPathResource(name + ".svg", TemplateOffers.class).getContentAsString(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
