package tutti.web;

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
import tutti.charter.CompanyZone;
import tutti.reading.time.Times;

/**
 * Reads {@code ?at=2018-12-01T00:00:00Z}, in the company's zone where it names none; without it a
 * page is about now.
 */
@Component
class Moments implements HandlerMethodArgumentResolver {

  private final InstantSource clock;
  private final CompanyZone company;

  Moments(InstantSource clock, CompanyZone company) {
    this.clock = clock;
    this.company = company;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Moment.class);
  }

  @Override
  public Moment resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return Optional.ofNullable(request.getParameter("at"))
        .filter(text -> !text.isBlank())
        .map(text -> read(text, request.getParameter("known")))
        .orElseGet(this::now);
  }

  Moment now() {
    return Moment.now(clock.instant());
  }

  Moment read(String text, @Nullable String known) {
    try {
      var at = Times.parse(text, company::zone);
      return "then".equals(known) ? Moment.then(at) : Moment.of(at);
    } catch (IllegalArgumentException e) {
      throw new Refused(
          HttpStatus.BAD_REQUEST, "The address says at=, but " + e.getMessage() + ".");
    }
  }
}
