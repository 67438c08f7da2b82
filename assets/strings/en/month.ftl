# The month's end: sessions, first visits, income, and who has not come for long.

section-month = Month’s end
# $month: "October 2026".
month-title = Month’s end: { $month }
month-earlier = Month before
month-later = Month after
month-month = Month
month-sessions = Sessions
month-first-visits = First visits
month-income = Income
# $currency: "CAD".
month-income-in = Income ({ $currency })
month-no-income = none
month-unpriced = Without a price
month-unpriced-told = { $count ->
    [one] 1 session has no price and is not part of the income.
   *[other] { $count } sessions have no price and are not part of the income.
}
# $moment: "Sun 22 Nov 2026, 3:00 pm".
month-until-now = Counted up to { $moment }. Booked sessions do not count.
# On paper. $first, $sessions: how many. $income: "650.00 CAD".
month-summary = Sessions: { $sessions }. First visits: { $first }. Income: { $income }.
# $count: how many months.
month-all = All { $count } months
month-year = The months before
month-print = Print
month-save-pdf = Save as PDF
month-save-csv = Save as CSV
month-saved = Months saved
file-month = Month’s end { $month }

# Who has not come for long.
lapsed = Not here for long
lapsed-for = No session for at least
lapsed-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
lapsed-title = { $months ->
    [one] No session for 1 month
   *[other] No session for { $months } months
}
lapsed-counted = { $count ->
    [0] Nobody.
    [one] 1 client. Whoever has a session booked is not listed.
   *[other] { $count } clients. Whoever has a session booked is not listed.
}
lapsed-called = Called
lapsed-client = Client
lapsed-reach = Phone, email
lapsed-last-heading = Last session
# $day: "Thu 9 Jan 2025".
lapsed-last = Session { $number }, { $day }
lapsed-last-final = Session { $number } (final), { $day }
lapsed-saved = List saved
file-lapsed = Not here for { $months } months
