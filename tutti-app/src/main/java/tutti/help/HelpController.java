package tutti.help;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tutti.company.template.CompanySchema;
import tutti.evidence.mapping.MappingSchema;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;

/** The page of help, and the schemas it names. */
@Controller
class HelpController {

  private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

  private final PageFrames frames;

  HelpController(PageFrames frames) {
    this.frames = frames;
  }

  @GetMapping("/help")
  ModelAndView help(PageMoment moment) {
    return HtmlPage.of("help/help", frames.of("Help", "/help", moment), HelpView.all());
  }

  @GetMapping("/help/" + CompanySchema.FILE)
  ResponseEntity<String> company() {
    return ResponseEntity.ok().contentType(SCHEMA).body(CompanySchema.text());
  }

  @GetMapping("/help/" + MappingSchema.FILE)
  ResponseEntity<String> mapping() {
    return ResponseEntity.ok().contentType(SCHEMA).body(MappingSchema.text());
  }
}
