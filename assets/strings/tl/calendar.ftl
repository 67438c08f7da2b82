calendar-step = Aftercare: hakbang { $number }
calendar-check-in = Aftercare: kumustahan
calendar-visit = Aftercare: susunod na appointment
calendar-healed = Aftercare: tapos na
calendar-cancelled = Aftercare: kanselado
calendar-change = { $more ->
    [0] { $activity }: { $verdict }
    [one] { $activity }: { $verdict }, at { $more } pa
   *[other] { $activity }: { $verdict }, at { $more } pa
}

calendar-check-in-text = Kukumustahin namin kayo ngayong araw. Sabihin sa amin kung paano ito gumagaling.
calendar-visit-text = Magsisimula ulit ang mga petsa pagkatapos ng appointment na ito. Bibigyan kayo ng bagong calendar file. Buksan ito, at magbabago ang mga petsang ito.
calendar-healed-text = Wala nang bawal mula ngayong araw. May mga gumagaling nang mas maaga o mas huli sa petsang ito.
