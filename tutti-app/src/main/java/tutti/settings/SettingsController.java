package tutti.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.page.navigation.PageReader;
import tutti.page.navigation.PaperTone;

/** How a reader likes pages; kept by the browser alone. */
@Controller
class SettingsController {

  private static final Duration KEPT = Duration.ofDays(365);
  private static final String HERE = "/settings";

  private final PageFrames frames;

  SettingsController(PageFrames frames) {
    this.frames = frames;
  }

  @GetMapping(HERE)
  ModelAndView settings(PageMoment moment) {
    return HtmlPage.of("settings/settings", frames.of("Settings", HERE, moment), "");
  }

  @GetMapping("/settings/paper")
  ModelAndView paper(
      @RequestParam(defaultValue = "") String tone,
      @RequestParam(defaultValue = HERE) String back,
      HttpServletResponse answer) {
    var chosen =
        PaperTone.named(tone)
            .orElseThrow(() ->
                new PageRefusal(
                    HttpStatus.BAD_REQUEST, "Paper is light, dark or system, not " + tone + "."));
    keep(answer, PageReader.TONE, chosen.word());
    return HtmlPage.see(local(back));
  }

  @GetMapping("/settings/keys")
  ModelAndView keys(
      @RequestParam(defaultValue = "true") String on,
      @RequestParam(defaultValue = HERE) String back,
      HttpServletResponse answer) {
    keep(answer, PageReader.KEYS, on.equals("false") ? PageReader.OFF : "on");
    return HtmlPage.see(local(back));
  }

  private static void keep(HttpServletResponse answer, String name, String value) {
    var cookie =
        ResponseCookie.from(name, value).path("/").sameSite("Lax").httpOnly(true).maxAge(KEPT);
    answer.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }

  /** An address of this server; nobody is led elsewhere. */
  private static String local(String back) {
    var here = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
    return here && back.chars().noneMatch(Character::isISOControl) ? back : HERE;
  }
}
