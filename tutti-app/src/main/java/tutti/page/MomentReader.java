package tutti.page;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tutti.reading.time.TimeParser;

/**
 * Reads {@code ?at=2018-12-01T00:00:00Z}, in the company's zone where it names none; without it a
 * page is about now.
 */
@Component
public class MomentReader implements HandlerMethodArgumentResolver {

  private final InstantSource clock;
  private final ShownCompanies companies;

  MomentReader(InstantSource clock, ShownCompanies companies) {
    this.clock = clock;
    this.companies = companies;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(PageMoment.class);
  }

  @Override
  public PageMoment resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return Optional.ofNullable(request.getParameter("at"))
        .filter(text -> !text.isBlank())
        .map(text -> read(text, request.getParameter("known")))
        .orElseGet(this::now);
  }

  public PageMoment now() {
    return PageMoment.now(clock.instant());
  }

  PageMoment read(String text, @Nullable String known) {
    try {
      var at = TimeParser.parse(text, companies::zone);
      return "then".equals(known) ? PageMoment.then(at) : PageMoment.of(at);
    } catch (IllegalArgumentException e) {
      throw new PageRefusal(
          HttpStatus.BAD_REQUEST, "The address says at=, but " + e.getMessage() + ".");
    }
  }
}
