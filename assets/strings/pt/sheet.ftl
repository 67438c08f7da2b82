sheet-document = Folha de cuidados
sheet-lead-dry = Mantenha o couro cabeludo seco até { $moment }.
sheet-lead-dry-name = { $name }, mantenha o couro cabeludo seco até { $moment }.
sheet-lead-dry-why = Primeiro, milhares de arranhões minúsculos precisam fechar.
sheet-lead = Cuide do couro cabeludo até { $day }.
sheet-lead-name = { $name }, cuide do couro cabeludo até { $day }.
sheet-lead-healed = Seu couro cabeludo cicatrizou. Não há mais regras.
sheet-lead-healed-name = { $name }, seu couro cabeludo cicatrizou. Não há mais regras.
sheet-session = A sessão { $number } terminou em { $moment }.
sheet-session-booked = A sessão { $number } termina em { $moment }. Estas datas contam a partir daí.

sheet-from-time = a partir das { $time }
sheet-until-moment = até { $moment }
sheet-joint = { " " }·{ " " }
sheet-forbidden-until = { $things }, até { $day }
sheet-forbidden-until-last = { $things }, até { $day } se esta foi sua última sessão
sheet-if-last = Se esta foi sua última sessão:
sheet-if-last-rule = { sheet-if-last } { $rule }

sheet-always = O tempo todo:
sheet-always-text = Mantenha o couro cabeludo limpo. Só com as mãos limpas. Não coce nem arranque nada.
sheet-aside = Também:

sheet-oil = Óleo: a partir de { $moment }
sheet-oil-ask = Óleo: pergunte antes
sheet-oil-coconut = Óleo de coco
sheet-oil-olive = Azeite de oliva
sheet-oil-amount = Meia ervilha
sheet-oil-real-size = Meia ervilha basta para todo o couro cabeludo. O desenho está em tamanho real.
sheet-allergies = Suas alergias: { $names }. Não use nenhum produto ou óleo que contenha alguma delas.
sheet-product = { $name }: { $verdict }. { $reason }

sheet-visit = Sua próxima visita
sheet-visit-when = { $day }, até as { $time }
sheet-visit-text = Depois dela, estas datas recomeçam. Você vai receber uma nova folha.

sheet-normal = Normal: não se preocupe
sheet-normal-until = até { $until }
sheet-normal-between = de { $from } a { $until }
sheet-normal-open = a partir de { $from }, avaliado na próxima sessão
sheet-normal-why = Por que descama? A pele arranhada seca e cai.
sheet-normal-note = Estas datas valem para a maioria. As suas podem ser outras.
sheet-healed = Cicatrizado
sheet-healed-by = o mais tardar { $day }

sheet-slips = Aconteceu cedo demais?
sheet-slip = { $slip }: { $words }
sheet-silent = Não está nesta folha, pergunte: { $things }

sheet-call-artist = Ligue para nós
sheet-call-artist-number = Ligue para nós: { $number }
sheet-call-doctor = Vá ao médico hoje
sheet-call-doctor-number = Vá ao médico hoje ou ligue para { $number }
sheet-call-emergency = Ligue para a emergência
sheet-call-emergency-number = Ligue já para { $number }
sheet-call-dermatologist = Vá ao dermatologista

sheet-code = Escaneie este código para ter estas datas no celular. Ele não abre nenhum site.
sheet-received-on = Recebido em
sheet-signed = Assinatura
sheet-pigment = Pigmento: { $name }
sheet-pigment-lot = Pigmento: { $name }, lote { $lot }
sheet-questions = Dúvidas? Ligue ou mande mensagem
sheet-logo = Logotipo de { $studio }
sheet-logo-alone = Logotipo do estúdio
sheet-page = { $page } de { $all }
sheet-disclaimer = Não é orientação médica.
sheet-draft = Tradução provisória.
sheet-made = { $protocol }, versão { $version } · { $paper } · impresso em { $date }
document-made = Impresso em { $date }
