package tutti.charter.web.start;

import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tutti.charter.Charters;
import tutti.charter.web.people.PlaceholderPeople;
import tutti.page.FieldFault;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.page.UploadedText;
import tutti.people.Actor;
import tutti.people.web.ActingCookie;
import tutti.people.web.ClaimedIdentity;
import tutti.reading.UnreadableInput;

/** Where a company begins. */
@Controller
class StartController {

  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

  private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

  private final Charters charters;
  private final TemplateOffers offers;
  private final PageFrames frames;

  StartController(Charters charters, TemplateOffers offers, PageFrames frames) {
    this.charters = charters;
    this.offers = offers;
    this.frames = frames;
  }

  @GetMapping("/start")
  ModelAndView start(PageMoment moment, ClaimedIdentity acting, CsrfToken token) {
    var zone = charters.current().map(charter -> charter.company().zone());
    var proposed =
        StartAnswers.proposed(acting.name().orElse(""), zone.orElseGet(ZoneId::systemDefault));
    return page(moment, token, form(proposed, "", List.of()));
  }

  private StartForm form(StartAnswers answers, String text, List<FieldFault> faults) {
    var known = charters.current().isPresent();
    return new StartForm(known, offers.cards(), offers.parts(), answers, text, faults);
  }

  private ModelAndView page(PageMoment moment, CsrfToken token, StartForm form) {
    return HtmlPage.of("charter/start/start", frames.of("Start", "/start", moment), form, token);
  }

  /** Writes the zone of the browser into its field, where scripts run. */
  @GetMapping("/start/zone.js")
  ResponseEntity<Resource> zone() {
    return ResponseEntity.ok()
        .contentType(SCRIPT)
        .body(new ClassPathResource("zone.js", StartController.class));
  }

  @GetMapping("/start/{name}.svg")
  ResponseEntity<String> map(@PathVariable String name) {
    return offers
        .map(name)
        .map(svg -> ResponseEntity.ok().contentType(SVG).body(svg))
        .orElseThrow(
            () -> new PageRefusal(HttpStatus.NOT_FOUND, "No template has the name " + name + "."));
  }

  @PostMapping("/start")
  ModelAndView begin(
      @RequestParam Map<String, String> sent,
      HttpServletResponse answer,
      PageMoment moment,
      CsrfToken token) {
    var answers = StartAnswers.of(sent);
    ActingCookie.keep(answer, answers.get("who"));
    var beginning = new CompanyStart(answers);
    var what = answers.get("what");
    return beginning
        .by()
        .flatMap(by -> beginning.from(what).map(text -> publish(what + ".yaml", text, by)))
        .orElseGet(
            () -> HtmlPage.refused(page(moment, token, form(answers, "", beginning.faults()))));
  }

  @PostMapping(path = "/start/own", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ModelAndView own(
      @RequestParam(required = false) Optional<MultipartFile> file,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String who,
      HttpServletResponse answer,
      PageMoment moment,
      CsrfToken token) {
    ActingCookie.keep(answer, who.strip());
    var answers = StartAnswers.of(Map.of("who", who));
    var beginning = new CompanyStart(answers);
    return beginning
        .by()
        .flatMap(by ->
            written(file, text, beginning)
                .flatMap(beginning::own)
                .map(yaml -> publish("company.yaml", yaml, by)))
        .orElseGet(
            () -> HtmlPage.refused(page(moment, token, form(answers, text, beginning.faults()))));
  }

  private static Optional<String> written(
      Optional<MultipartFile> file, String text, CompanyStart beginning) {
    try {
      return Optional.of(
          file.filter(given -> !given.isEmpty())
              .map(given -> UploadedText.text("company.yaml", given))
              .orElse(text.replace("\r\n", "\n")));
    } catch (UnreadableInput e) {
      beginning.faults().addAll(FieldFault.all("text", e));
      return Optional.empty();
    }
  }

  private ModelAndView publish(String file, String yaml, Actor by) {
    var begun = charters.publish(file, yaml, by, "A beginning");
    return HtmlPage.see(PlaceholderPeople.of(begun.company()).isEmpty() ? "/" : "/people/names");
  }
}
