calendar-step = 관리: { $number }단계
calendar-check-in = 관리: 안부 확인
calendar-visit = 관리: 다음 예약
calendar-healed = 관리: 끝
calendar-cancelled = 관리: 취소됨
calendar-change = { $more ->
    [0] { $activity }: { $verdict }
   *[other] { $activity }: { $verdict }, 그 밖에 { $more }개
}

calendar-check-in-text = 오늘 저희가 연락드립니다. 어떻게 아물고 있는지 알려 주세요.
calendar-visit-text = 이 예약 이후에는 날짜를 새로 셉니다. 새 캘린더 파일을 받으시게 됩니다. 그 파일을 열면 이 날짜들이 바뀝니다.
calendar-healed-text = 오늘부터는 지킬 규칙이 없습니다. 이 날짜보다 일찍 또는 늦게 아무는 사람도 있습니다.
