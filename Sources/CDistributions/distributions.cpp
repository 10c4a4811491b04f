#include "CDistributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <limits>

namespace math = boost::math;
using namespace boost::math::policies;

namespace {

// What has no answer is NaN, and what is too large infinite. A series that doesn't come to an end
// throws all the same, rather than pass its last guess for an answer. No long double, so that
// machines without one give the same digits.
typedef policy<
    domain_error<ignore_error>, pole_error<ignore_error>, overflow_error<ignore_error>,
    promote_double<false> >
    quiet;

typedef math::normal_distribution<double, quiet> normal;
typedef math::students_t_distribution<double, quiet> student;
typedef math::fisher_f_distribution<double, quiet> fisher;
typedef math::chi_squared_distribution<double, quiet> chi_squared;
typedef math::beta_distribution<double, quiet> beta;

// Swift can't catch an exception, so none may leave.
template <class Function>
double answer(Function function) noexcept {
  try {
    return function();
  } catch (...) {
    return std::numeric_limits<double>::quiet_NaN();
  }
}

// The larger tail is one less the smaller, which Boost has to more digits: of beta(1/2, 1/2) near the
// ends it has only ten digits of the larger.
double larger_tail_as_rest(double tail, double other) { return tail > 0.5 ? 1 - other : tail; }

template <class Distribution>
double lower(const Distribution &distribution, double x) {
  return answer([&] {
    return larger_tail_as_rest(
        math::cdf(distribution, x), math::cdf(math::complement(distribution, x)));
  });
}

template <class Distribution>
double upper(const Distribution &distribution, double x) {
  return answer([&] {
    return larger_tail_as_rest(
        math::cdf(math::complement(distribution, x)), math::cdf(distribution, x));
  });
}

template <class Distribution>
double quantile_of(const Distribution &distribution, double p) {
  return answer([&] { return math::quantile(distribution, p); });
}

template <class Distribution>
double upper_quantile_of(const Distribution &distribution, double p) {
  return answer([&] { return math::quantile(math::complement(distribution, p)); });
}

}  // namespace

double distributions_normal_lower(double x) {
  return lower(normal(), x);
}

double distributions_normal_upper(double x) {
  return upper(normal(), x);
}

double distributions_normal_quantile(double p) {
  return quantile_of(normal(), p);
}

double distributions_normal_upper_quantile(double p) {
  return upper_quantile_of(normal(), p);
}

double distributions_student_lower(double x, double freedom) {
  return lower(student(freedom), x);
}

double distributions_student_upper(double x, double freedom) {
  return upper(student(freedom), x);
}

double distributions_student_quantile(double p, double freedom) {
  return quantile_of(student(freedom), p);
}

double distributions_student_upper_quantile(double p, double freedom) {
  return upper_quantile_of(student(freedom), p);
}

double distributions_f_lower(double x, double freedom1, double freedom2) {
  return lower(fisher(freedom1, freedom2), x);
}

double distributions_f_upper(double x, double freedom1, double freedom2) {
  return upper(fisher(freedom1, freedom2), x);
}

double distributions_f_quantile(double p, double freedom1, double freedom2) {
  return quantile_of(fisher(freedom1, freedom2), p);
}

double distributions_f_upper_quantile(double p, double freedom1, double freedom2) {
  return upper_quantile_of(fisher(freedom1, freedom2), p);
}

double distributions_chi_squared_lower(double x, double freedom) {
  return lower(chi_squared(freedom), x);
}

double distributions_chi_squared_upper(double x, double freedom) {
  return upper(chi_squared(freedom), x);
}

double distributions_chi_squared_quantile(double p, double freedom) {
  return quantile_of(chi_squared(freedom), p);
}

double distributions_chi_squared_upper_quantile(double p, double freedom) {
  return upper_quantile_of(chi_squared(freedom), p);
}

double distributions_beta_lower(double x, double a, double b) {
  return lower(beta(a, b), x);
}

double distributions_beta_upper(double x, double a, double b) {
  return upper(beta(a, b), x);
}

double distributions_beta_quantile(double p, double a, double b) {
  return quantile_of(beta(a, b), p);
}

double distributions_beta_upper_quantile(double p, double a, double b) {
  return upper_quantile_of(beta(a, b), p);
}
