# The words around a form that a client fills in and signs, on the screen and on paper. What it asks is
# the form's own.
form-yes = 예
form-no = 아니요
form-not-answered = 답하지 않음
form-name = 이름
form-date = 날짜
form-signature = 서명
form-made = { $title }, 버전 { $version }. 서명: { $when }.
form-blank-made = { $title }, 버전 { $version }.
form-if-yes = 예인 경우: { $question }
form-if-no = 아니요인 경우: { $question }
form-if-yes-to = “{ $about }”에 예라고 답한 경우: { $question }
form-if-no-to = “{ $about }”에 아니요라고 답한 경우: { $question }
form-sign = 서명
form-sign-here = 여기에 펜, 손가락 또는 마우스로 서명하세요
form-undo-stroke = 마지막 획 취소
form-clear = 지우기
form-still-open = 이 질문에 답해 주세요.
form-thanks = 감사합니다. 양식에 서명했습니다.
form-hand-back = 기기를 돌려주세요.
