package tutti.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import tutti.page.navigation.PageReader;

/** A template with its values, written as UTF-8 HTML. */
public record HtmlPage(String template, Map<String, Object> values) implements View {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "tutti.pages");

  /** A page of a template that takes a frame and a view. */
  public static ModelAndView of(String template, PageFrame frame, Object view) {
    return new ModelAndView(new HtmlPage(template, Map.of("frame", frame, "view", view)));
  }

  /** A page with a form: its template takes the token that proves it came from here. */
  public static ModelAndView of(String template, PageFrame frame, Object view, CsrfToken token) {
    return new ModelAndView(
        new HtmlPage(template, Map.of("frame", frame, "view", view, "token", token)));
  }

  /** A page with a form that is not its matter: what the form is about stands beside the view. */
  public static ModelAndView of(
      String template, PageFrame frame, Object view, Object pins, CsrfToken token) {
    return new ModelAndView(
        new HtmlPage(template, Map.of("frame", frame, "view", view, "pins", pins, "token", token)));
  }

  /** Off to another page, to be asked for anew. */
  public static ModelAndView see(String address) {
    var there = new RedirectView(address);
    there.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(there);
  }

  /** The same page, for a form that was filled in wrongly. */
  public static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  /** Its values, with whoever looks at it in the frame. */
  private Map<String, Object> readBy(PageReader reader) {
    var read = new HashMap<>(values);
    read.computeIfPresent("frame", (name, frame) -> ((PageFrame) frame).readBy(reader));
    return read;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var output = new Utf8ByteOutput();
    TEMPLATES.render(template + ".jte", readBy(PageReader.of(request)), output);
    response.setContentType(getContentType());
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
