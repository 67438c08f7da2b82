# The quote that a client takes home.

quote-title = Quote
# $name: the client’s.
quote-for = Scalp micropigmentation for { $name }
quote-date = Date
# $day: "Sunday 31 January 2027".
quote-valid-until = Valid until { $day }
quote-what = Treatment
quote-amount = Amount
# Below a line of several. $amount: "300.00 CAD".
quote-each = { $count } × { $amount }
quote-total = Total
# $count: how many.
quote-sessions = Planned sessions: { $count }
quote-not-a-bill = This is a quote, not a bill.

# What is priced.
price-item-norwood-1 = Norwood I
price-item-norwood-2 = Norwood II
price-item-norwood-2a = Norwood IIa
price-item-norwood-3 = Norwood III
price-item-norwood-3a = Norwood IIIa
price-item-norwood-3-vertex = Norwood III vertex
price-item-norwood-4 = Norwood IV
price-item-norwood-4a = Norwood IVa
price-item-norwood-5 = Norwood V
price-item-norwood-5a = Norwood Va
price-item-norwood-6 = Norwood VI
price-item-norwood-7 = Norwood VII
price-item-ludwig-1 = Ludwig I
price-item-ludwig-2 = Ludwig II
price-item-ludwig-3 = Ludwig III
price-item-scar = Scar camouflage, per scar
price-item-scar-area = Scar camouflage, per area
price-item-density = Density between existing hair
price-item-session = Session
