calendar-step = Cure: passo { $number }
calendar-check-in = Cure: come va
calendar-visit = Cure: prossimo appuntamento
calendar-healed = Cure: fine
calendar-cancelled = Cure: annullato
calendar-change = { $more ->
    [0] { $activity }: { $verdict }
    [one] { $activity }: { $verdict }, e 1 altro cambiamento
   *[other] { $activity }: { $verdict }, e altri { $more } cambiamenti
}

calendar-check-in-text = Oggi le chiediamo come va. Ci dica come sta guarendo.
calendar-visit-text = Dopo questo appuntamento le date ripartono da capo. Riceverà un nuovo file di calendario. Lo apra, e queste date cambieranno.
calendar-healed-text = Da oggi non ci sono più regole. Alcune persone guariscono prima o dopo questa data.
