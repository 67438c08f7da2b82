calendar-step = Cuidados: etapa { $number }
calendar-check-in = Cuidados: como está indo
calendar-visit = Cuidados: próxima visita
calendar-healed = Cuidados: fim
calendar-cancelled = Cuidados: cancelado
calendar-change = { $more ->
    [0] { $activity }: { $verdict }
    [one] { $activity }: { $verdict }, e mais 1 mudança
   *[other] { $activity }: { $verdict }, e mais { $more } mudanças
}

calendar-check-in-text = Hoje vamos falar com você. Conte como está cicatrizando.
calendar-visit-text = Depois desta visita, as datas recomeçam. Você vai receber um novo arquivo de calendário. Abra-o, e estas datas vão mudar.
calendar-healed-text = A partir de hoje não há mais regras. Algumas pessoas cicatrizam antes ou depois desta data.
