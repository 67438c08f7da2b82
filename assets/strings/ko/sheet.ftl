sheet-document = 시술 후 관리 안내문
sheet-lead-dry = { $moment }까지 두피를 마른 상태로 유지하세요.
sheet-lead-dry-name = { $name } 님, { $moment }까지 두피를 마른 상태로 유지하세요.
sheet-lead-dry-why = 두피에 생긴 수천 개의 미세한 상처가 먼저 아물어야 합니다.
sheet-lead = { $day }까지 두피를 잘 관리하세요.
sheet-lead-name = { $name } 님, { $day }까지 두피를 잘 관리하세요.
sheet-lead-healed = 두피가 다 아물었습니다. 이제 지킬 규칙이 없습니다.
sheet-lead-healed-name = { $name } 님, 두피가 다 아물었습니다. 이제 지킬 규칙이 없습니다.
sheet-session = { $number }차 시술: { $moment } 종료.
sheet-session-booked = { $number }차 시술: { $moment } 종료 예정. 아래 날짜는 그때부터 셉니다.

sheet-from-time = { $time }부터
sheet-until-moment = { $moment }까지
sheet-joint = { " " }·{ " " }
sheet-forbidden-until = { $things }: { $day }까지 금지
sheet-forbidden-until-last = { $things }: 마지막 시술이었다면 { $day }까지 금지
sheet-if-last = 마지막 시술이었다면:
sheet-if-last-rule = { sheet-if-last } { $rule }

sheet-always = 항상:
sheet-always-text = 두피를 깨끗하게 유지하세요. 손은 꼭 씻으세요. 긁거나 뜯지 마세요.
sheet-aside = 그 밖에:

sheet-oil = 오일: { $moment }부터
sheet-oil-ask = 오일: 먼저 저희에게 물어보세요
sheet-oil-coconut = 코코넛 오일
sheet-oil-olive = 올리브 오일
sheet-oil-amount = 완두콩 반 알
sheet-oil-real-size = 두피 전체에 완두콩 반 알만큼이면 충분합니다. 그림은 실제 크기입니다.
sheet-allergies = 알레르기: { $names }. 이 중 하나라도 들어 있는 제품이나 오일은 쓰지 마세요.
sheet-product = { $name }: { $verdict }. { $reason }

sheet-visit = 다음 예약
sheet-visit-when = { $day }, { $time }까지
sheet-visit-text = 예약일 이후에는 날짜를 새로 셉니다. 새 안내문을 받으시게 됩니다.

sheet-normal = 정상: 걱정하지 마세요
sheet-normal-until = { $until }까지
sheet-normal-between = { $from }부터 { $until }까지
sheet-normal-open = { $from }부터, 다음 시술 때 판단
sheet-normal-why = 각질은 왜 생기나요? 상처 난 피부가 말라서 떨어지는 것입니다.
sheet-normal-note = 대부분의 사람에게 맞는 날짜입니다. 사람마다 다를 수 있습니다.
sheet-healed = 회복 완료
sheet-healed-by = 늦어도 { $day }

sheet-slips = 너무 일찍 그랬나요?
sheet-slip = { $slip }: { $words }
sheet-silent = 이 안내에 없는 것은 물어보세요: { $things }

sheet-call-artist = 저희에게 전화하세요
sheet-call-artist-number = 저희에게 전화하세요: { $number }
sheet-call-doctor = 오늘 바로 병원 진료를 받으세요
sheet-call-doctor-number = 오늘 바로 병원 진료를 받거나 전화하세요: { $number }
sheet-call-emergency = 즉시 응급 번호로 전화하세요
sheet-call-emergency-number = 즉시 전화하세요: { $number }
sheet-call-dermatologist = 피부과 진료를 받으세요

sheet-code = 이 코드를 찍으면 휴대전화로 이 날짜들을 볼 수 있습니다. 웹사이트는 열리지 않습니다.
sheet-received-on = 받은 날짜
sheet-signed = 서명
sheet-pigment = 색소: { $name }
sheet-pigment-lot = 색소: { $name }, 제조번호 { $lot }
sheet-questions = 궁금하시면 전화나 문자 주세요
sheet-logo = { $studio } 로고
sheet-logo-alone = 스튜디오 로고
sheet-page = { $page } / { $all }쪽
sheet-disclaimer = 의학적 조언이 아닙니다.
sheet-draft = 번역 초안입니다.
sheet-made = { $protocol }, 버전 { $version } · { $paper } · 인쇄일 { $date }
document-made = 인쇄일 { $date }
